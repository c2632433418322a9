/** Items: occurrences of the same error, grouped. */
@NullMarked
package dev.trivet.rollbar.items;

import org.jspecify.annotations.NullMarked;
