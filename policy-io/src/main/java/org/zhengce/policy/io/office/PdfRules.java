// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight rules that a page of a PDF draws, level and upright: strokes, and boxes too thin to be anything else. */
final class PdfRules extends PDFGraphicsStreamEngine {

    /** A rule: at its coordinate across, from one coordinate to the other along; y counts down from the top of the page as read. */
    static final class Rule {
        final boolean level;
        final float at;
        final float from;
        final float to;

        Rule(boolean level, float at, float from, float to) {
            this.level = level;
            this.at = at;
            this.from = Math.min(from, to);
            this.to = Math.max(from, to);
        }
    }

    /** Points; a box up to this wide is a line. */
    private static final float THIN = 3;

    private static final float SHORTEST = 4;

    private final PDRectangle box;
    private final int rotation;
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D.Float>> path = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();

    private PdfRules(PDPage page) {
        super(page);
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
    }

    static List<Rule> of(PDPage page) throws IOException {
        PdfRules reading = new PdfRules(page);
        reading.processPage(page);
        return reading.rules;
    }

    /** A point in the page as it is read, after its rotation: x from the left, y from the top. */
    private Point2D.Float read(Point2D.Float point) {
        float x = point.x - box.getLowerLeftX();
        float y = point.y - box.getLowerLeftY();
        switch (rotation) {
            case 90:
                return new Point2D.Float(y, x);
            case 180:
                return new Point2D.Float(box.getWidth() - x, y);
            case 270:
                return new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default:
                return new Point2D.Float(x, box.getHeight() - y);
        }
    }

    private static Point2D.Float point(double x, double y) {
        return new Point2D.Float((float) x, (float) y);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        current = point(x, y);
        List<Point2D.Float> part = new ArrayList<>();
        part.add(current);
        path.add(part);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        }
        current = point(x, y);
        path.get(path.size() - 1).add(current);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            Point2D.Float first = path.get(path.size() - 1).get(0);
            lineTo(first.x, first.y);
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        for (List<Point2D.Float> part : path) {
            for (int i = 1; i < part.size(); i++) {
                Point2D.Float from = read(part.get(i - 1));
                Point2D.Float to = read(part.get(i));
                if (Math.abs(from.y - to.y) < 1) {
                    add(true, from.y, from.x, to.x);
                } else if (Math.abs(from.x - to.x) < 1) {
                    add(false, from.x, from.y, to.y);
                }
            }
        }
        path.clear();
    }

    private void add(boolean level, float at, float from, float to) {
        if (Math.abs(from - to) >= SHORTEST) {
            rules.add(new Rule(level, at, from, to));
        }
    }

    @Override
    public void fillPath(int windingRule) {
        for (List<Point2D.Float> part : path) {
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float bottom = -Float.MAX_VALUE;
            for (Point2D.Float each : part) {
                Point2D.Float point = read(each);
                left = Math.min(left, point.x);
                right = Math.max(right, point.x);
                top = Math.min(top, point.y);
                bottom = Math.max(bottom, point.y);
            }
            if (bottom - top <= THIN) {
                add(true, (top + bottom) / 2, left, right);
            } else if (right - left <= THIN) {
                add(false, (left + right) / 2, top, bottom);
            }
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture draws no rules
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is not looked at
    }

    @Override
    public void shadingFill(COSName name) {
        // a shade draws no rules
    }
}
