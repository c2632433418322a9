/**
 * A proxy that spoils what passes through it: connections that end in the middle of a request or
 * response, stale connections, bodies that trickle, wrong lengths, odd encodings, and the refusals
 * of HTTP/2.
 */
@NullMarked
package dev.trivet.testkit.proxy;

import org.jspecify.annotations.NullMarked;
