/**
 * Connections between Rootly and your own systems: webhook endpoints and deliveries, edge
 * connectors and their actions, private agents.
 */
@NullMarked
package dev.trivet.rootly.integrations;

import org.jspecify.annotations.NullMarked;
