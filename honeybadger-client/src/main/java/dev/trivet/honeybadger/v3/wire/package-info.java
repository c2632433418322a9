/** How API v3 wraps requests and responses. */
@NullMarked
package dev.trivet.honeybadger.v3.wire;

import org.jspecify.annotations.NullMarked;
