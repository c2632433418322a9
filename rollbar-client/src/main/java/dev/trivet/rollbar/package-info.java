/** The client of the Rollbar API: start at {@link dev.trivet.rollbar.RollbarClient}. */
@NullMarked
package dev.trivet.rollbar;

import org.jspecify.annotations.NullMarked;
