/**
 * The catalog: services, functionalities, environments, catalogs that the organization defines
 * itself, and checklists for the entries.
 */
@NullMarked
package dev.trivet.rootly.catalog;

import org.jspecify.annotations.NullMarked;
