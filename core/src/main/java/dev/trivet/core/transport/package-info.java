/**
 * How calls travel; for the clients of this SDK only, and free to change in any release.
 *
 * <p>A resource declares {@link dev.trivet.core.transport.Endpoint}s and hands one with an {@link
 * dev.trivet.core.transport.Input} to {@link dev.trivet.core.transport.ApiTransport}, which is the
 * only caller of the HTTP library. What differs between services is in the {@link
 * dev.trivet.core.transport.ApiProfile}.
 */
package dev.trivet.core.transport;
