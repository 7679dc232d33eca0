import { Text, View } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import { pieces, settable } from './pieces';

type Style = Exclude<ComponentProps<typeof View>['style'], unknown[] | undefined>;
type Props = {
  text: string;
  /** What comes before the text and stands out, such as the name of a competency. */
  lead?: string;
  leadStyle?: Style;
  style?: Style | Style[];
  /** The name of the place in the outline of the document. */
  bookmark?: string;
  /** How much of what follows must fit on the same page, in points. */
  minPresenceAhead?: number;
};

// Chinese and Japanese are written without spaces.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Text of a document in any script that its fonts have. */
export function Words({ text, lead = '', leadStyle, style, ...place }: Props) {
  const [start, rest] = [settable(lead), settable(text)];
  if (!unspaced.test(start + rest))
    return (
      <Text style={style} {...place}>
        {start ? <Text style={leadStyle}>{start}</Text> : null}
        {rest}
      </Text>
    );
  return (
    <View style={style} {...place}>
      {rest.split('\n').map((line, index) => (
        <View key={index} style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
          {index === 0 ? <Pieces of={start} style={leadStyle} /> : null}
          <Pieces of={line} />
        </View>
      ))}
    </View>
  );
}

// The renderer breaks a line at a space only: here each piece is a text of its own, and they wrap as boxes do.
function Pieces({ of, style }: { of: string; style?: Style }) {
  return pieces(of).map((piece, index) => (
    <Text key={index} style={style}>
      {piece}
    </Text>
  ));
}
