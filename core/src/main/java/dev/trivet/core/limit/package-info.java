/**
 * Call limits: what a service said about its limit, and who holds back calls that it would refuse.
 * Knows nothing else of the SDK.
 */
@NullMarked
package dev.trivet.core.limit;

import org.jspecify.annotations.NullMarked;
