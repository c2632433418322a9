package dev.trivet.honeybadger.dashboards;

/**
 * Where a widget is on its dashboard.
 *
 * @param x the column, from 0
 * @param y the row, from 0
 * @param w the width in columns
 * @param h the height in rows
 */
public record WidgetGrid(int x, int y, int w, int h) {}
