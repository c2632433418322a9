/**
 * A proxy that applies faults to what passes through it: connections that end in the middle of a
 * request or response, stale connections, slow bodies, wrong lengths, unusual encodings, and the
 * refusals of HTTP/2.
 */
@NullMarked
package dev.trivet.testkit.proxy;

import org.jspecify.annotations.NullMarked;
