import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';

/**
 * A kind of node is told by its shape, not by colour: a person is a disc, a company a square, a group a diamond, people
 * gathered in one a disc within a ring. Each shape is the library's disc with another measure of the distance from the
 * middle (`d`, where 1 is the edge).
 */
function shaped(distance: string): NodeProgramType {
  const source = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

float measure(vec2 p) {
  ${distance}
}

void main(void) {
  float border = u_correctionRatio * 2.0;
  float dist = (measure(v_diffVector / v_radius) - 1.0) * v_radius + border;
  #ifdef PICKING_MODE
  gl_FragColor = dist > border ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(dist / border, 0.0, 1.0));
  #endif
}`;
  return class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: source };
    }
  };
}

/** The programs by the kind of node. */
export const NODE_SHAPES = {
  person: NodeCircleProgram,
  company: shaped('return max(abs(p.x), abs(p.y)) * 1.2;'),
  group: shaped('return abs(p.x) + abs(p.y);'),
  cluster: shaped('float d = length(p); return (d > 0.76 && d < 0.88) ? 2.0 : d;'),
};
