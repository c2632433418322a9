/**
 * How calls fail: one unchecked family, {@link dev.trivet.core.error.ApiException}, with a type for
 * each thing that a caller may want to do about it.
 */
@NullMarked
package dev.trivet.core.error;

import org.jspecify.annotations.NullMarked;
