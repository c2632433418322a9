/** A clock that tests move by hand. */
@NullMarked
package dev.trivet.testkit.time;

import org.jspecify.annotations.NullMarked;
