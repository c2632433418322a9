/** Teams: their members, catalog properties, and bulk calls for many teams. */
@NullMarked
package dev.trivet.rootly.teams;

import org.jspecify.annotations.NullMarked;
