/** How requests and responses are packed, and what failures look like. Not exported. */
@NullMarked
package dev.trivet.honeybadger.wire;

import org.jspecify.annotations.NullMarked;
