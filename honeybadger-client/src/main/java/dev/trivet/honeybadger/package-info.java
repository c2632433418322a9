/** The entry to the Honeybadger API. */
@NullMarked
package dev.trivet.honeybadger;

import org.jspecify.annotations.NullMarked;
