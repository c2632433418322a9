/** Reports and metrics: how much occurs, and how long it takes to resolve it. */
@NullMarked
package dev.trivet.rollbar.reports;

import org.jspecify.annotations.NullMarked;
