/**
 * Rate limits: what a service said about its rate limit, and rate limiters that hold back calls
 * that the service would refuse. Knows nothing else of the SDK.
 */
@NullMarked
package dev.trivet.core.limit;

import org.jspecify.annotations.NullMarked;
