/** Checks whether Rollbar can be reached. */
@NullMarked
package dev.trivet.rollbar.status;

import org.jspecify.annotations.NullMarked;
