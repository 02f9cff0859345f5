# One fit by an R package: CPU seconds of the fit and of P(alive) and E(52) of all, log-likelihood, sum of E(52).
# Rscript r_peer.R BTYD|BTYDplus table.csv model
args <- commandArgs(TRUE)
package <- args[1]
model <- args[3]
suppressPackageStartupMessages(library(package, character.only = TRUE))
data <- read.csv(args[2])
cpu <- function() sum(proc.time()[c("user.self", "sys.self")])

btyd <- function() {
  cbs <- as.matrix(data.frame(x = data$x, t.x = data$t_x, T.cal = data$T))
  kind <- c("bg-nbd" = "bgnbd", "pareto-nbd" = "pnbd")[[model]]
  call <- function(name, ...) get(paste0(kind, ".", name))(...)
  begun <- cpu()
  p <- call("EstimateParameters", cbs)
  fitted <- cpu()
  alive <- call("PAlive", p, data$x, data$t_x, data$T)
  visits <- call("ConditionalExpectedTransactions", p, 52, data$x, data$t_x, data$T)
  list(fit = fitted - begun, tell = cpu() - fitted, ll = call("cbs.LL", p, cbs), visits = sum(visits))
}

btydplus <- function() {
  litt <- if ("litt" %in% names(data)) data$litt else 0
  cbs <- data.frame(x = data$x, t.x = data$t_x, T.cal = data$T, litt = litt)
  begun <- cpu()
  p <- switch(model,
    "mbg-nbd" = mbgnbd.EstimateParameters(cbs),
    "mbg-cnbd-k" = mbgcnbd.EstimateParameters(cbs, k = NULL))
  fitted <- cpu()
  alive <- mbgcnbd.PAlive(p, data$x, data$t_x, data$T)
  visits <- mbgcnbd.ConditionalExpectedTransactions(p, 52, data$x, data$t_x, data$T)
  list(fit = fitted - begun, tell = cpu() - fitted, ll = mbgcnbd.cbs.LL(p, cbs), visits = sum(visits))
}

r <- if (package == "BTYD") btyd() else btydplus()
cat(sprintf("%s,%s,once,%.2f,%.2f,%.6f,%.3f\n", package, model, r$fit, r$tell, r$ll, r$visits))
