/** Problems: the underlying reasons for incidents, and the action items to solve them. */
@NullMarked
package dev.trivet.rootly.problems;

import org.jspecify.annotations.NullMarked;
