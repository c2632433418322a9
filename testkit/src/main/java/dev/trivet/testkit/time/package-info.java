/** A clock that tests move. */
@NullMarked
package dev.trivet.testkit.time;

import org.jspecify.annotations.NullMarked;
