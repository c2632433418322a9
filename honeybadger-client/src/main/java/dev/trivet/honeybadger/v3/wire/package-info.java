/** How API v3 packs what it is sent and what it sends back. */
@NullMarked
package dev.trivet.honeybadger.v3.wire;

import org.jspecify.annotations.NullMarked;
