/** People whose data is to be deleted. */
@NullMarked
package dev.trivet.rollbar.people;

import org.jspecify.annotations.NullMarked;
