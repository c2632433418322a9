/** Teams: their members, catalog properties, and calls for many teams at once. */
@NullMarked
package dev.trivet.rootly.teams;

import org.jspecify.annotations.NullMarked;
