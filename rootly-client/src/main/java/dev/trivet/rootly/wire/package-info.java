/**
 * How calls travel: resources read flat, collections and their operations declared as data, checks
 * of requests. Not exported.
 */
@NullMarked
package dev.trivet.rootly.wire;

import org.jspecify.annotations.NullMarked;
