/** Problems: the underlying reasons for incidents, and what is to be done about them. */
@NullMarked
package dev.trivet.rootly.problems;

import org.jspecify.annotations.NullMarked;
