/** Items: errors that were reported, grouped by what they have in common. */
@NullMarked
package dev.trivet.rollbar.items;

import org.jspecify.annotations.NullMarked;
