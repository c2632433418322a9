/** Bringing people in: look, plan, look again, make what is missing. */
@NullMarked
package dev.trivet.examples.plan;

import org.jspecify.annotations.NullMarked;
