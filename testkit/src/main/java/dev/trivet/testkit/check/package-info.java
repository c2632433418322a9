/** Checks that tests make at their end: that no secret has leaked. */
@NullMarked
package dev.trivet.testkit.check;

import org.jspecify.annotations.NullMarked;
