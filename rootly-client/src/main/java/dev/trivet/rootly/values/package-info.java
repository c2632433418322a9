/**
 * Values that several areas share: Slack channels, catalog properties and their values, charts,
 * bulk deletion.
 */
@NullMarked
package dev.trivet.rootly.values;

import org.jspecify.annotations.NullMarked;
