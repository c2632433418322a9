/** How Rollbar packs, refuses and authorizes; not exported. */
@NullMarked
package dev.trivet.rollbar.wire;

import org.jspecify.annotations.NullMarked;
