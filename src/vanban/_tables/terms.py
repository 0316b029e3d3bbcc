"""The terms of the National Assembly: the number that a symbol carries behind QH and UBTVQH, and its years.

A term runs from one general election to the next; in the year of an election two terms meet.  The first ran on for want
of an election until 1960.
"""

from typing import Final, NamedTuple


class TermRow(NamedTuple):
    """One term.

    number: which term it is.
    first: the year in which it began.
    last: the year in which it gave way to the next.
    examples: symbols, or laws by name, of that term.
    """

    number: int
    first: int
    last: int
    examples: tuple[str, ...]


# fmt: off
ROWS: Final[tuple[TermRow, ...]] = (
    TermRow(1, 1946, 1960, ("Hiến pháp năm 1946",)),
    TermRow(2, 1960, 1964, ("Luật Tổ chức Hội đồng Chính phủ năm 1960",)),
    TermRow(3, 1964, 1971, ("Pháp lệnh Trừng trị các tội xâm phạm tài sản xã hội chủ nghĩa năm 1970",)),
    TermRow(4, 1971, 1975, ("Pháp lệnh Quy định việc bảo vệ rừng năm 1972",)),
    TermRow(5, 1975, 1976, ("Nghị quyết ngày 27 tháng 12 năm 1975",)),
    TermRow(6, 1976, 1981, ("Hiến pháp năm 1980",)),
    TermRow(7, 1981, 1987, ("Luật số 21-LCT/HĐNN7 năm 1986",)),
    TermRow(8, 1987, 1992, ("Luật số 3-LCT/HĐNN8 năm 1987",)),
    TermRow(9, 1992, 1997, ("02/1997/QH9", "02/1997/PL-UBTVQH9")),
    TermRow(10, 1997, 2002, ("01/1997/QH10", "02/1997/QH10")),
    TermRow(11, 2002, 2007, ("23/2004/PL-UBTVQH11", "02/2002/PL-UBTVQH11")),
    TermRow(12, 2007, 2011, ("01/2007/QH12", "01/2007/UBTVQH12")),
    TermRow(13, 2011, 2016, ("01/2011/QH13", "02/2011/QH13")),
    TermRow(14, 2016, 2021, ("01/2016/QH14", "01/2018/UBTVQH14")),
    TermRow(15, 2021, 2026, ("01/2021/QH15", "64/2025/QH15")),
    TermRow(16, 2026, 2031, ("07/2026/QH16", "09/2026/QH16")),
)
# fmt: on
