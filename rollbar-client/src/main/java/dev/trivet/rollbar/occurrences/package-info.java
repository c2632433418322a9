/** Occurrences: the single occurrences of errors, which items group. */
@NullMarked
package dev.trivet.rollbar.occurrences;

import org.jspecify.annotations.NullMarked;
