/**
 * How calls fail: one unchecked exception, {@link dev.trivet.core.error.ApiException}, with a
 * subtype for each kind of failure that a caller may want to handle separately.
 */
@NullMarked
package dev.trivet.core.error;

import org.jspecify.annotations.NullMarked;
