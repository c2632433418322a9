/**
 * What a client module writes: operations, envelopes, paging, credentials, as values. Exported to
 * the clients of this SDK only; runs nothing itself.
 */
@NullMarked
package dev.trivet.core.service;

import org.jspecify.annotations.NullMarked;
