/** The wire format of requests, responses and errors. Not exported. */
@NullMarked
package dev.trivet.honeybadger.wire;

import org.jspecify.annotations.NullMarked;
