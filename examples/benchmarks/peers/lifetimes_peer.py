"""One fit by lifetimes: CPU seconds of the fit and of P(alive) and E(52) of all, log-likelihood, sum of E(52)."""
import sys
import time

import numpy as np
import pandas as pd
from lifetimes import BetaGeoFitter, ModifiedBetaGeoFitter, ParetoNBDFitter

path, model = sys.argv[1], sys.argv[2]
kinds = {"bg-nbd": BetaGeoFitter, "mbg-nbd": ModifiedBetaGeoFitter, "pareto-nbd": ParetoNBDFitter}
data = pd.read_csv(path)
x, tx, T = data["x"], data["t_x"], data["T"]
begun = time.process_time()
fitter = kinds[model](penalizer_coef=0.0)
fitter.fit(x, tx, T)
fitted = time.process_time()
alive = fitter.conditional_probability_alive(x, tx, T)
visits = fitter.conditional_expected_number_of_purchases_up_to_time(52, x, tx, T)
told = time.process_time()
print("lifetimes,%s,once,%.2f,%.2f,%s,%.3f" % (model, fitted - begun, told - fitted, fitter.log_likelihood_ if hasattr(fitter, "log_likelihood_") else "", np.sum(visits)))
