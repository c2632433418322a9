/**
 * What the clients of all services share for their users: configuration, listings, limits, events
 * and raw calls.
 */
package dev.trivet.core;
