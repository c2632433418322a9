/**
 * What a person holds on the services beside access: turns on call, targets of escalations, keys,
 * and work that is assigned. One {@link dev.trivet.cli.holdings.HoldingFinder} finds one kind; a
 * new kind is a new class, named in {@link dev.trivet.cli.holdings.Holdings}.
 */
@NullMarked
package dev.trivet.cli.holdings;

import org.jspecify.annotations.NullMarked;
