/** Collects what services send and the clients do not know yet. */
@NullMarked
package dev.trivet.drift;

import org.jspecify.annotations.NullMarked;
