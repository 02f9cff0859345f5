# One fit by an R package: CPU seconds of the fit and of P(alive) and E(52) of all, log-likelihood, sum of E(52).
# Rscript r_peer.R BTYD|BTYDplus|CLVTools table.csv model
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

# CLVTools takes visits and keeps the time of the day on its clock of hours only. Its models see x, t_x and T, so the visits before the
# last one may lie anywhere; here they are evenly spaced.
clvtools <- function() {
  end <- as.POSIXct("2020-01-01 00:00:00", tz = "UTC")
  hours <- 168
  visits <- unlist(Map(function(x, tx, age) if (x == 0) -age else -age + tx * (0:x) / x, data$x, data$t_x, data$T))
  log <- data.table::data.table(Id = rep(data$id, data$x + 1), Date = end + round(visits * hours * 3600), Price = 1)
  store <- clvdata(log, date.format = "ymd HMS", time.unit = "hours", data.end = end)
  begun <- cpu()
  # its own starts are of no use on a clock of hours, so they are taken as weeks; its default search of BG/NBD then ends nowhere
  fit <- switch(model,
    "bg-nbd" = bgnbd(store, start.params.model = c(r = 1, alpha = 3 * hours, a = 1, b = 3),
      optimx.args = list(method = "Nelder-Mead"), verbose = FALSE),
    "pareto-nbd" = pnbd(store, start.params.model = c(r = 1, alpha = hours, s = 1, beta = hours), verbose = FALSE))
  fitted <- cpu()
  told <- predict(fit, prediction.end = 52 * hours, predict.spending = FALSE, verbose = FALSE)
  list(fit = fitted - begun, tell = cpu() - fitted,
    ll = as.numeric(logLik(fit)) + sum(data$x) * log(hours), visits = sum(told$CET))
}

r <- switch(package, BTYD = btyd(), BTYDplus = btydplus(), CLVTools = clvtools())
cat(sprintf("%s,%s,once,%.2f,%.2f,%.6f,%.3f\n", package, model, r$fit, r$tell, r$ll, r$visits))
