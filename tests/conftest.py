"""How much the property tests draw: HYPOTHESIS_PROFILE names a profile."""

import os

from hypothesis import HealthCheck, settings

# A busy machine is no failure.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("dev", patient, max_examples=50)
settings.register_profile("ci", patient, derandomize=True, max_examples=100)
settings.register_profile("deep", patient, max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
