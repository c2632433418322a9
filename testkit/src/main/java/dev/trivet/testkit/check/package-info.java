/** Checks that tests make at their end: that no secret has come out. */
@NullMarked
package dev.trivet.testkit.check;

import org.jspecify.annotations.NullMarked;
