package dev.trivet.cli.offboard;

import dev.trivet.cli.holdings.Holding;

/** What became of one holding that was to be handed over or removed. */
public record HandOver(Holding holding, Outcome outcome, String detail) {}
