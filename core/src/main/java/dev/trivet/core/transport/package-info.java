/**
 * What runs calls over OkHttp: attempts, repeats, limits, events, encoding and decoding. Everything
 * is package-private but {@link dev.trivet.core.transport.HttpTransport}, which makes a transport
 * for a client module.
 */
@NullMarked
package dev.trivet.core.transport;

import org.jspecify.annotations.NullMarked;
