/** Occurrences: the single times that an error occurred. */
@NullMarked
package dev.trivet.rollbar.occurrences;

import org.jspecify.annotations.NullMarked;
