"""Tables of facts: one module a table, one row type and its rows in each, and nothing but literals."""
