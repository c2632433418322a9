/** Who has access to what on the three services, and how to reach them. */
@NullMarked
package dev.trivet.examples.access;

import org.jspecify.annotations.NullMarked;
