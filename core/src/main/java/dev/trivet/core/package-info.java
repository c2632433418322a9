/**
 * What the clients of all services share for their users: configuration, listings and other
 * results, events, and raw calls.
 */
@NullMarked
package dev.trivet.core;

import org.jspecify.annotations.NullMarked;
