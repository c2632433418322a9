/**
 * What your systems consist of: services, functionalities, environments, catalogs of your own,
 * checklists for their entries.
 */
@NullMarked
package dev.trivet.rootly.catalog;

import org.jspecify.annotations.NullMarked;
