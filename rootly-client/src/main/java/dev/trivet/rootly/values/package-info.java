/** What several areas share: channels, catalog properties and values, charts, bulk deletion. */
@NullMarked
package dev.trivet.rootly.values;

import org.jspecify.annotations.NullMarked;
