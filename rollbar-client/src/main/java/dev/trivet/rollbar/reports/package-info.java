/** Reports and metrics: how often errors occur, and how long it takes to resolve items. */
@NullMarked
package dev.trivet.rollbar.reports;

import org.jspecify.annotations.NullMarked;
