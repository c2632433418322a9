/**
 * What all fakes have in common inside: reading requests, routing, writing responses, clock and
 * counters. Not exported; knows no service.
 */
@NullMarked
package dev.trivet.testkit.internal;

import org.jspecify.annotations.NullMarked;
