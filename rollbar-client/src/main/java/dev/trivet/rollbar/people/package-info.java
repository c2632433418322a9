/** Deletion of people's data. */
@NullMarked
package dev.trivet.rollbar.people;

import org.jspecify.annotations.NullMarked;
